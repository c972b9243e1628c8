/** The paper of the pages as a browser paints its own frame around them: `--paper` of the styles. */
export const themeColours = { light: '#f9f8f5', dark: '#0e1615' } as const;
