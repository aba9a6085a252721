import type { Editor } from '@tiptap/core'
import type { DocumentVariant } from '../../content/schema'
import type { EditorActionId } from '../../messages/editorWords'

/** One button of the toolbar. `isActive` makes it a toggle. */
export interface ToolbarAction {
  id: EditorActionId
  /** In the form of aria-keyshortcuts. */
  shortcut?: string
  isActive?: (editor: Editor) => boolean
  isEnabled: (editor: Editor) => boolean
  run: (editor: Editor) => void
}

const always = () => true

/** A new table: one header row, so that a screen reader can name the columns. */
const NEW_TABLE = { rows: 3, cols: 2, withHeaderRow: true }

const heading = (level: 2 | 3 | 4): ToolbarAction => ({
  id: `heading${level}`,
  shortcut: `Control+Alt+${level}`,
  isActive: (editor) => editor.isActive('heading', { level }),
  isEnabled: (editor) => editor.can().toggleHeading({ level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

const bold: ToolbarAction = {
  id: 'bold',
  shortcut: 'Control+B',
  isActive: (editor) => editor.isActive('bold'),
  isEnabled: (editor) => editor.can().toggleBold(),
  run: (editor) => editor.chain().focus().toggleBold().run(),
}

const italic: ToolbarAction = {
  id: 'italic',
  shortcut: 'Control+I',
  isActive: (editor) => editor.isActive('italic'),
  isEnabled: (editor) => editor.can().toggleItalic(),
  run: (editor) => editor.chain().focus().toggleItalic().run(),
}

const bulletList: ToolbarAction = {
  id: 'bulletList',
  shortcut: 'Control+Shift+8',
  isActive: (editor) => editor.isActive('bulletList'),
  isEnabled: (editor) => editor.can().toggleBulletList(),
  run: (editor) => editor.chain().focus().toggleBulletList().run(),
}

const orderedList: ToolbarAction = {
  id: 'orderedList',
  shortcut: 'Control+Shift+7',
  isActive: (editor) => editor.isActive('orderedList'),
  isEnabled: (editor) => editor.can().toggleOrderedList(),
  run: (editor) => editor.chain().focus().toggleOrderedList().run(),
}

const blockquote: ToolbarAction = {
  id: 'blockquote',
  shortcut: 'Control+Shift+B',
  isActive: (editor) => editor.isActive('blockquote'),
  isEnabled: (editor) => editor.can().toggleBlockquote(),
  run: (editor) => editor.chain().focus().toggleBlockquote().run(),
}

/** A table inside a table cannot be stored; inside one the button shows where you are. */
const table: ToolbarAction = {
  id: 'table',
  isActive: (editor) => editor.isActive('table'),
  isEnabled: (editor) => !editor.isActive('table') && editor.can().insertTable(NEW_TABLE),
  run: insertTable,
}

const history: ToolbarAction[] = [
  { id: 'undo', shortcut: 'Control+Z', isEnabled: (editor) => editor.can().undo(), run: (editor) => editor.chain().focus().undo().run() },
  {
    id: 'redo',
    shortcut: 'Control+Shift+Z',
    isEnabled: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
]

/** Opens the link panel; the toolbar gives `run` its meaning. */
export function linkAction(open: () => void): ToolbarAction {
  return { id: 'link', shortcut: 'Control+K', isActive: (editor) => editor.isActive('link'), isEnabled: always, run: open }
}

/** The buttons of a field, in groups, in the order in which they are shown. */
export function toolbarGroups(variant: DocumentVariant, link: ToolbarAction): ToolbarAction[][] {
  switch (variant) {
    case 'full':
      return [[heading(2), heading(3), heading(4)], [bold, italic], [bulletList, orderedList, blockquote], [link, table], history]
    case 'short':
      return [[bold, italic], [bulletList, orderedList], [link], history]
    case 'list':
      return [[bold, italic], [link], history]
  }
}

/** What can be done to the table in which the cursor stands. */
export const tableActions: ToolbarAction[] = [
  { id: 'addRow', isEnabled: (editor) => editor.can().addRowAfter(), run: (editor) => editor.chain().focus().addRowAfter().run() },
  { id: 'deleteRow', isEnabled: (editor) => editor.can().deleteRow(), run: (editor) => editor.chain().focus().deleteRow().run() },
  { id: 'addColumn', isEnabled: (editor) => editor.can().addColumnAfter(), run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { id: 'deleteColumn', isEnabled: (editor) => editor.can().deleteColumn(), run: (editor) => editor.chain().focus().deleteColumn().run() },
  {
    id: 'headerRow',
    isEnabled: (editor) => editor.can().toggleHeaderRow(),
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
  { id: 'deleteTable', isEnabled: (editor) => editor.can().deleteTable(), run: (editor) => editor.chain().focus().deleteTable().run() },
]

/** A table at the very end leaves no line to go on writing on. */
function insertTable(editor: Editor): void {
  editor.chain().focus().insertTable(NEW_TABLE).run()
  const { doc } = editor.state
  if (doc.lastChild?.type.name !== 'table') return
  editor.commands.insertContentAt(doc.content.size, { type: 'paragraph' }, { updateSelection: false })
}
