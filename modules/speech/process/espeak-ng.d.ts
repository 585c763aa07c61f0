declare module 'espeak-ng' {
  interface EspeakModule {
    FS: { writeFile(path: string, content: string): void; readFile(path: string): Uint8Array };
  }
  interface EspeakOptions {
    arguments: string[];
    preRun?: ((module: EspeakModule) => void)[];
    print?: (line: string) => void;
    printErr?: (line: string) => void;
  }
  export default function espeak(options: EspeakOptions): Promise<EspeakModule>;
}
