export type Named = { readonly id: string; readonly name: string };
