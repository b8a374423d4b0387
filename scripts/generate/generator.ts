/** The text of each file that a generator writes, by its path from the root of the repository. */
export type Files = ReadonlyMap<string, string>

export interface Generator {
  readonly name: string
  /** Folders and files that belong to the generator alone: what it does not write there is stale. */
  readonly owns: readonly string[]
  run(): Files | Promise<Files>
}
