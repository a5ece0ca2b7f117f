/** Reads the files of one document, within its reach and its budget. */
import { DocumentError } from '../openapi/document-error.ts'
import type { WantedFile } from './bundle.ts'
import { type DocumentFile, openFile } from './document-file.ts'
import { isRemote, locationOf, type Reach, refusal, shownName } from './reach.ts'
import { type Budget, readTextFile } from './read-file.ts'
import { readUrl } from './read-url.ts'

/** What a document may reach, and how much of it is read. */
export interface ReadOptions extends Reach {
  /** Of all files together: 64 MiB by default. */
  readonly maxBytes?: number
  /** For each URL: 10 seconds by default. */
  readonly timeoutMs?: number
  /** Used for URLs instead of a connection of our own. It then decides which addresses names stand for. */
  readonly fetch?: typeof fetch
  /** Refuses URLs, so that nothing has to be waited for. */
  readonly onlyFiles?: boolean
}

const MOST_BYTES = 64 * 1024 * 1024
const TIMEOUT_MS = 10_000

/** The files of a document; those that come over the network are promises. Errors are thrown. */
export class Reader {
  readonly #named: string
  readonly #root: URL
  readonly #options: ReadOptions
  readonly #budget: Budget

  /** @throws DocumentError when the name is no path and no URL. */
  constructor(named: string, options: ReadOptions) {
    this.#named = named
    this.#options = options
    const most = options.maxBytes ?? MOST_BYTES
    this.#budget = { most, left: most }
    this.#root = locationOf(named)
  }

  /** The document itself: whoever names it may read it. */
  root(): DocumentFile | Promise<DocumentFile> {
    return this.#read(this.#root)
  }

  /** A file that another refers to. */
  follow({ from, location }: WantedFile): DocumentFile | Promise<DocumentFile> {
    const refused = refusal(this.#root, from, location, this.#options)
    if (refused) throw new DocumentError(refused)
    return this.#read(location)
  }

  #read(location: URL): DocumentFile | Promise<DocumentFile> {
    if (isRemote(location)) {
      if (this.#options.onlyFiles) throw new DocumentError(`${location.href} is a URL, and only files are read at once`)
      return this.#readRemote(location)
    }
    const shown = shownName(this.#named, this.#root, location)
    return this.#open(location, shown, readTextFile(location, shown, this.#budget))
  }

  async #readRemote(at: URL): Promise<DocumentFile> {
    const { text, location } = await readUrl(this.#root, at, { timeoutMs: TIMEOUT_MS, ...this.#options, budget: this.#budget })
    return this.#open(location, location.href, text)
  }

  #open(location: URL, shown: string, text: string): DocumentFile {
    return openFile(location, shown, text)
  }
}
