/** What the bundler was told; a release says another than this tree. */
declare const builtAsVersion: string | undefined;

export const version = `saola-agent/${typeof builtAsVersion === 'string' ? builtAsVersion : '0.1.0'}`;
