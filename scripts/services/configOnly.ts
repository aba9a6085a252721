/** For commands that read the collections and nothing that is stored: Payload only wants the values to be there. */
export const configOnly = { PAYLOAD_SECRET: 'generate', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
