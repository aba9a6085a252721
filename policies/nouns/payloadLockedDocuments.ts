import { anyWriter, everyone, type Policy } from '../rule'

/** Who has a document open. Whether they may change that document is for the document. */
export const payloadLockedDocuments = {
  verbs: {
    create: anyWriter,
    read: everyone,
    update: anyWriter,
    delete: anyWriter,
  },
} satisfies Policy
