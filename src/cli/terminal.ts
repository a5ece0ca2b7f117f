/** Text for a terminal, as the commands print it; reports share it. */
export { clip, type Format, type Paint, paintFor, plain, widthOf, wrap } from '../report/text.ts'
