/** git answered with an error, too slowly or at too great length. */
export class GitFailed extends Error {
  override readonly name = "GitFailed";
  /** True where git itself answered that it cannot: not where it took too long or said too much. */
  readonly refused: boolean;

  constructor(message: string, refused = false) {
    super(message);
    this.refused = refused;
  }
}
