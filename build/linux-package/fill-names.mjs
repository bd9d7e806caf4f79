/**
 * Fills names into a text, as electron-builder does with the scripts of a package.
 * @param {string} text with `${name}`; what is no given name stays
 * @param {Readonly<Record<string, string>>} names
 */
export function fillNames(text, names) {
  return text.replace(/\$\{(\w+)\}/g, (whole, name) => names[name] ?? whole);
}
