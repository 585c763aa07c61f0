/** Where the listener lives: how numbers are joined differs, nothing else. */
export type Region = 'north' | 'central' | 'south';
