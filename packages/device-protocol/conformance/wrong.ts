/** What a device did not do right. */
export class Wrong extends Error {}
