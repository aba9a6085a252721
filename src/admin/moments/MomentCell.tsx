'use client'

import type { DefaultCellComponentProps } from 'payload'
import { formatMoment } from '../../time/formatMoment'
import { useAdminLanguage } from '../useAdminLanguage'

/** A moment in a list, in Dutch time whatever the browser is set to. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  const language = useAdminLanguage()
  return <span>{typeof cellData === 'string' && !Number.isNaN(Date.parse(cellData)) ? formatMoment(cellData, language) : ''}</span>
}
