/** What a corrupted table is, and the finding that must name it. `loads`: whether the loader refuses it as well. */
export interface RefusalCase {
  readonly rule: string
  readonly file: string
  readonly from: string
  readonly to: string
  readonly at: string
  readonly column: string
  readonly says: RegExp
  readonly mend: RegExp
  readonly loads?: boolean
}
