/** Why a file that somebody chose was not kept. */
export type FileFault =
  | 'empty'
  | 'tooLarge'
  | 'notTaken'
  | 'notAsNamed'
  | 'infected'
  | 'notKept'
  | 'tooMany'
  | 'tooOften'
  | 'noRoom'
  | 'tooLargeTogether';

/** A file of a question that was not kept, by its name; '' where it was not looked at. */
export type RefusedFile = { readonly question: string; readonly name: string; readonly fault: FileFault };
