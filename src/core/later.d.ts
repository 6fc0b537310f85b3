// Code that is evaluated when it is first asked for. esbuild
// makes each file behind a `require` a part of its own: no
// formula waits for parts that it doesn't need. The path is written out where it is asked for.
declare const require: (path: string) => unknown;
