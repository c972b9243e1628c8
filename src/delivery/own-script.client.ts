/** As much as is used here of what browsers keep addresses of scripts in. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * The address of a script as the policy of the pages asks for it: one of the site itself. Only what
 * takes an address as text needs it, such as `navigator.serviceWorker.register`; `import()` does not.
 * @throws TypeError where it is elsewhere
 */
export function ownScript(address: string): string {
  const own = (text: string): string => {
    if (new URL(text, location.href).origin === location.origin) return text;
    throw new TypeError(`${text} is not a script of this site`);
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('silta', { createScriptURL: own });
  return policy ? policy.createScriptURL(address) : own(address);
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
