/** A phone number as people write it (14 0316, (0316) 27 91 11, +31 (0)316 …) as a tel: address; null for anything else, such as two numbers or words. */
export function telHref(phone: string): string | null {
  if (!/^[\d\s()+./-]+$/.test(phone)) return null
  const digits = phone.replace(/\(0\)/g, phone.trim().startsWith('+') ? '' : '0').replace(/[^\d+]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null
}
