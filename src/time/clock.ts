/** Gives the present moment. Passed in, so that tests choose the moment. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
