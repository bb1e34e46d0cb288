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
   * the rows say is fit for anybody.
   */
  numbers?: readonly (readonly number[])[];
};
