declare module 'espeak-ng' {
  export interface EspeakModule {
    FS: { writeFile(path: string, content: string): void; readFile(path: string): Uint8Array };
  }
  interface EspeakOptions {
    noInitialRun?: boolean;
    print?: (line: string) => void;
    printErr?: (line: string) => void;
    instantiateWasm?(
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): WebAssembly.Exports;
  }
  export default function espeak(options: EspeakOptions): Promise<EspeakModule>;
}
