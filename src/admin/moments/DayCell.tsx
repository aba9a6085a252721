'use client'

import type { DefaultCellComponentProps } from 'payload'
import { writeDay } from '../../time/readDay'

/** A day in a list. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' ? writeDay(cellData) || cellData : ''}</span>
}
