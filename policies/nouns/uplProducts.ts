import { admins, anyWriter, everyone, type Policy } from '../rule'

/** The national list of product names. */
export const uplProducts = {
  verbs: {
    create: admins,
    read: everyone,
    update: admins,
    delete: admins,
    /** To be told which names fit an answer. */
    suggest: anyWriter,
  },
} satisfies Policy
