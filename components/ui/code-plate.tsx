import { Code } from '#components/ui/code';

type CodePlateProps = {
  label: string;
  code: string;
  /** The code as one says it on the telephone: "seven, K for kilo, …". */
  spoken?: string | undefined;
};

/** A code to keep, on a tinted plate, with its spoken form below. */
export function CodePlate({ label, code, spoken }: CodePlateProps) {
  return (
    <div className="code-plate">
      <p className="code-plate-label">{label}</p>
      <p className="code-plate-code">
        <Code value={code} />
      </p>
      {spoken ? <p className="code-plate-spoken">{spoken}</p> : null}
    </div>
  );
}
