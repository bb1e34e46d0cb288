/** A report as the page shows it and as its file has it. */
export type ReportTable = {
  /** As in the address of its file. */
  id: string;
  title: string;
  about: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /**
   * Of each row, the numbers of cases or people that stand in it or could be worked out from it, the whole first. Absent: what
   * the rows say is fit for anybody, or is for nobody outside: there is no file of it to publish.
   */
  numbers?: readonly (readonly number[])[];
};
