// Where do the maps of characters lie that a Chinese PDF may need? Most bring their own; those that only name one of these need it.

import adobeGB1UCS2 from 'pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap?url&no-inline'
import gBEUCH from 'pdfjs-dist/cmaps/GB-EUC-H.bcmap?url&no-inline'
import gBKEUCH from 'pdfjs-dist/cmaps/GBK-EUC-H.bcmap?url&no-inline'
import gBKEUCV from 'pdfjs-dist/cmaps/GBK-EUC-V.bcmap?url&no-inline'
import gBK2KH from 'pdfjs-dist/cmaps/GBK2K-H.bcmap?url&no-inline'
import gBK2KV from 'pdfjs-dist/cmaps/GBK2K-V.bcmap?url&no-inline'
import gBKpEUCH from 'pdfjs-dist/cmaps/GBKp-EUC-H.bcmap?url&no-inline'
import gBKpEUCV from 'pdfjs-dist/cmaps/GBKp-EUC-V.bcmap?url&no-inline'
import gBpcEUCH from 'pdfjs-dist/cmaps/GBpc-EUC-H.bcmap?url&no-inline'
import uniGBUCS2H from 'pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap?url&no-inline'
import uniGBUCS2V from 'pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap?url&no-inline'
import uniGBUTF16H from 'pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap?url&no-inline'
import uniGBUTF16V from 'pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap?url&no-inline'

/** Their addresses, by name: those of the characters of China. */
export const CHARACTER_MAPS: Readonly<Record<string, string>> = {
  'Adobe-GB1-UCS2': adobeGB1UCS2,
  'GB-EUC-H': gBEUCH,
  'GBK-EUC-H': gBKEUCH,
  'GBK-EUC-V': gBKEUCV,
  'GBK2K-H': gBK2KH,
  'GBK2K-V': gBK2KV,
  'GBKp-EUC-H': gBKpEUCH,
  'GBKp-EUC-V': gBKpEUCV,
  'GBpc-EUC-H': gBpcEUCH,
  'UniGB-UCS2-H': uniGBUCS2H,
  'UniGB-UCS2-V': uniGBUCS2V,
  'UniGB-UTF16-H': uniGBUTF16H,
  'UniGB-UTF16-V': uniGBUTF16V,
}
