/** Rises when a phone that loaded the old program can no longer follow; such a phone is told to reload. */
export const protocolVersion = 3
