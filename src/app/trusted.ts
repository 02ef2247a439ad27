// Does the page work where its host wants Trusted Types? All markup in it is written by its own code with every word escaped, and every
// script lies beside it: the default policy says so, and lets in nothing else. https://www.w3.org/TR/trusted-types/

interface Policies {
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string | null>>): unknown
}

/** Scripts of this site alone, those made in memory among them. */
function isOwn(address: string): boolean {
  return new URL(address, document.baseURI).origin === window.origin || !/^https?:/.test(window.location.protocol)
}

/** Tells the browser, where it asks. docs/publish.md asks a host to allow that name. */
export function trustOwn(): void {
  try {
    const policies = Reflect.get(window, 'trustedTypes') as Policies | undefined
    policies?.createPolicy('default', {
      createHTML: (text) => text,
      createScriptURL: (text) => (isOwn(text) ? text : null),
    })
  } catch {
    // The picture is then without its marks; the text of the page stands.
  }
}
