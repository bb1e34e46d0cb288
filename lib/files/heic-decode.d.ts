/** What of it is used here; it comes without types. */
declare module 'heic-decode' {
  type Pixels = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> };
  type Image = { width: number; height: number; decode: () => Promise<Pixels> };
  function decode(file: { buffer: Uint8Array }): Promise<Pixels>;
  namespace decode {
    function all(file: { buffer: Uint8Array }): Promise<readonly Image[]>;
  }
  export = decode;
}
