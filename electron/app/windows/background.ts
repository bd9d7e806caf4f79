/** The pages' own background in either theme (--canvas of renderer/ui/tokens.css). */
export const background = { light: '#f5f6f8', dark: '#111317' };

/** What a window shows before its page has painted. */
export function backgroundColor({ shouldUseDarkColors }: { readonly shouldUseDarkColors: boolean }): string {
  return shouldUseDarkColors ? background.dark : background.light;
}
