/** Error codes that were promised once and are no longer answered. They stay here: none is used again for another thing. */
export const retiredCodes: { code: string; since: string; instead: string }[] = [];
