import type { Site } from '../../components/site.ts';
import { xmlText } from '../xml/xml.ts';

/** A file of a book: XHTML in the language of its reader. */
export function bookPage({ language }: Site, title: string, body: string, type = ''): string {
  const kind = type === '' ? '' : ` epub:type="${type}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language.tag}" lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8"/>
<title>${xmlText(title)}</title>
<link rel="stylesheet" href="style.css"/>
</head>
<body${kind}>
${body}
</body>
</html>
`;
}
