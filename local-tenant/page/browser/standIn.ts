/** Functions that the runtime needs a proper answer from, by component: those that pass a promise through, or name a measurement. */
const proper: Record<string, Record<string, unknown>> = {
  '@msinternal/sp-pages-content-panel-context': {
    monitorChunkLoad: (_name: unknown, chunk?: unknown) => Promise.resolve(chunk ?? _name),
    getQOSName: (scenario: unknown, name: unknown) => `${String(scenario)}.${String(name)}`
  },
  '@msinternal/sp-edit-customer-promise': { _logFailuresForEditCustomerPromise: () => undefined }
};

/**
 * Stands in for a component that npm does not have. Whatever is read from it can be called, read on and constructed,
 * and does nothing; so the property pane's interface loads and draws nothing, and the page draws its own.
 */
export function standIn(name: string): unknown {
  const answers = proper[name] ?? {};
  const nothing: unknown = new Proxy(function () { return nothing; }, {
    get: (_target, key) => {
      if (typeof key === 'string' && key in answers) return answers[key];
      if (key === '__esModule') return true;
      if (key === Symbol.toPrimitive) return () => '';
      return key === 'then' ? undefined : nothing;
    },
    construct: () => ({})
  });
  return nothing;
}
