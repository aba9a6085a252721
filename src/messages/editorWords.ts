import type { Language } from './language'

/** Everything the rich text editor says. */
export interface EditorWords {
  toolbar: string
  hint: string
  /** Of a number that a save refuses. */
  numberMark: string
  loading: string
  clear: string
  unreadable: string
  stored: string
  copy: string
  copied: string
  copyFailed: string
  clearSure: string
  clearYes: string
  clearNo: string
  actions: Record<EditorActionId, string>
  tableActions: string
  paste: { title: string; more: string; close: string }
  link: {
    title: string
    address: string
    addressHint: string
    text: string
    apply: string
    remove: string
    cancel: string
    empty: string
    noText: string
  }
}

export type EditorActionId =
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bold'
  | 'italic'
  | 'bulletList'
  | 'orderedList'
  | 'blockquote'
  | 'link'
  | 'table'
  | 'undo'
  | 'redo'
  | 'addRow'
  | 'deleteRow'
  | 'addColumn'
  | 'deleteColumn'
  | 'headerRow'
  | 'deleteTable'

export const editorWords: Record<Language, EditorWords> = {
  nl: {
    toolbar: 'Opmaak',
    numberMark: 'Dit lijkt op een BSN. Haal het weg, of zet erbij wat het is.',
    hint: 'Alt+F10 gaat naar de knoppen. Escape gaat terug naar de tekst.',
    loading: 'Tekstveld wordt geladen.',
    clear: 'Maak het veld leeg',
    unreadable:
      'Het tekstveld kan deze tekst niet goed tonen. Kopieer eerst wat u wilt houden. Maak daarna het veld leeg en plak de tekst terug.',
    stored: 'De tekst zoals die is bewaard',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukt niet. Selecteer de tekst en druk op Ctrl+C.',
    clearSure: 'Hebt u de tekst gekopieerd? Na het opslaan is hij hier weg.',
    clearYes: 'Ja, maak leeg',
    clearNo: 'Nee, laat staan',
    actions: {
      heading2: 'Kop 2',
      heading3: 'Kop 3',
      heading4: 'Kop 4',
      bold: 'Vet',
      italic: 'Cursief',
      bulletList: 'Opsomming',
      orderedList: 'Nummering',
      blockquote: 'Citaat',
      link: 'Link',
      table: 'Tabel',
      undo: 'Ongedaan maken',
      redo: 'Opnieuw',
      addRow: 'Rij erbij',
      deleteRow: 'Rij weg',
      addColumn: 'Kolom erbij',
      deleteColumn: 'Kolom weg',
      headerRow: 'Kopregel',
      deleteTable: 'Tabel weg',
    },
    tableActions: 'Tabel',
    paste: { title: 'Dit veranderde bij het plakken', more: 'Verder nog: {count}.', close: 'Sluiten' },
    link: {
      title: 'Link',
      address: 'Webadres, e-mailadres of telefoonnummer',
      addressHint: 'Bijvoorbeeld https://www.voorbeeld.nl of 14 026.',
      text: 'Tekst van de link',
      apply: 'Toepassen',
      remove: 'Link weghalen',
      cancel: 'Annuleren',
      empty: 'Vul een adres in.',
      noText: 'Vul de tekst in waarop de lezer klikt.',
    },
  },
  en: {
    toolbar: 'Layout',
    numberMark: 'This looks like a BSN. Remove it, or say beside it what it is.',
    hint: 'Alt+F10 goes to the buttons. Escape goes back to the text.',
    loading: 'The text field is loading.',
    clear: 'Empty the field',
    unreadable:
      'The text field cannot show this text well. First copy what you want to keep. Then empty the field and paste the text back.',
    stored: 'The text as it is stored',
    copy: 'Copy the text',
    copied: 'Copied.',
    copyFailed: 'Copying failed. Select the text and press Ctrl+C.',
    clearSure: 'Did you copy the text? After saving it is gone here.',
    clearYes: 'Yes, empty it',
    clearNo: 'No, leave it',
    actions: {
      heading2: 'Heading 2',
      heading3: 'Heading 3',
      heading4: 'Heading 4',
      bold: 'Bold',
      italic: 'Italic',
      bulletList: 'Bullets',
      orderedList: 'Numbering',
      blockquote: 'Quote',
      link: 'Link',
      table: 'Table',
      undo: 'Undo',
      redo: 'Redo',
      addRow: 'Add row',
      deleteRow: 'Delete row',
      addColumn: 'Add column',
      deleteColumn: 'Delete column',
      headerRow: 'Header row',
      deleteTable: 'Delete table',
    },
    tableActions: 'Table',
    paste: { title: 'This changed while pasting', more: 'And {count} more.', close: 'Close' },
    link: {
      title: 'Link',
      address: 'Web address, e-mail address or phone number',
      addressHint: 'For example https://www.example.nl or 14 026.',
      text: 'Link text',
      apply: 'Apply',
      remove: 'Remove link',
      cancel: 'Cancel',
      empty: 'Enter an address.',
      noText: 'Enter the text that the reader clicks.',
    },
  },
}
