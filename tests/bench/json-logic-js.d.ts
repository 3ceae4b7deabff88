/** The part of json-logic-js that the bench uses; the package has no types of its own. */
declare module 'json-logic-js' {
  const logic: {
    apply(rule: unknown, data?: unknown): unknown;
    add_operation(name: string, code: unknown): void;
  };
  export = logic;
}
