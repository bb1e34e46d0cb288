/** A report as the page shows it and as its file has it. */
export type ReportTable = {
  /** As in the address of its file. */
  id: string;
  title: string;
  about: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};
