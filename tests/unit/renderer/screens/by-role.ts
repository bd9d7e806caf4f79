const implicit: Readonly<Record<string, string>> = {
  alert: '[role=alert]',
  button: 'button, [role=button]',
  combobox: 'select',
  grid: '[role=grid]',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3',
  link: 'a[href], [role=link]',
  navigation: 'nav',
  radio: 'input[type=radio]',
  region: 'section[aria-label], section[aria-labelledby]',
  row: '[role=row], tr',
  searchbox: 'input[type=search]',
  spinbutton: 'input[type=number], [role=spinbutton]',
  status: 'output, [role=status]',
  table: 'table:not([role])',
};

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  const named = labelledBy && document.getElementById(labelledBy);
  if (named) return named.textContent ?? '';
  const labels = (element as HTMLInputElement).labels;
  if (labels?.[0]) return labels[0].textContent ?? '';
  const spoken = element.cloneNode(true) as Element;
  for (const hidden of spoken.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return (spoken.textContent ?? '').trim();
}

/** What is shown of a role, as a screen reader finds it; enough of the rules for these screens. */
export function allByRole(
  role: string,
  name?: string | RegExp,
  within: ParentNode = document,
): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(implicit[role] ?? `[role=${role}]`)].filter((element) => {
    if (element.closest('[hidden], [aria-hidden=true], [inert]')) return false;
    if (name === undefined) return true;
    return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
  });
}

export function byRole(role: string, name?: string | RegExp, within: ParentNode = document): HTMLElement {
  const found = allByRole(role, name, within);
  const [first] = found;
  if (!first || found.length > 1) {
    throw new Error(
      `${found.length} elements of role ${role} named ${name}:\n${document.body.innerHTML.slice(0, 3000)}`,
    );
  }
  return first;
}
