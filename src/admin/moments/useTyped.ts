'use client'

import { useEffect, useRef, useState } from 'react'

interface Typed {
  /** The stored form (ISO), or what was typed while it is not understood; '' for nothing. */
  value: string
  onChange: (value: string) => void
  /** Stored form -> what people read; '' for what is none. */
  write: (stored: string) => string
  /** What was typed -> stored form; null when it is not understood. */
  read: (text: string) => string | null
}

/**
 * A box whose text is read while it is typed. The text stays as it was typed until the person leaves it; what is not
 * understood stays too, and goes along as it is: nothing is put back in silence.
 */
export function useTyped({ value, onChange, write, read }: Typed) {
  const [text, setText] = useState(() => write(value) || value)
  const [isLeft, setLeft] = useState(false)
  const own = useRef(value)

  useEffect(() => {
    // Somebody else changed it: a save, another version, a form that was emptied.
    if (value === own.current) return
    own.current = value
    setText(write(value) || value)
    setLeft(false)
  }, [value, write])

  const change = (typed: string) => {
    setText(typed)
    own.current = typed.trim() === '' ? '' : (read(typed) ?? typed)
    onChange(own.current)
  }

  return {
    text,
    /** Not understood, and the person has gone on: time to say so. */
    isWrong: isLeft && text.trim() !== '' && read(text) === null,
    isUnderstood: text.trim() !== '' && read(text) !== null,
    change,
    leave: () => {
      setLeft(true)
      setText((typed) => write(read(typed) ?? '') || typed)
    },
  }
}
