/** What one plant has over a province of many, fitted to the targets of single plants. */
export const plantRoughness = {
  /** Share of the wind's variance that no neighbour shares, its hourly memory, and how much wider it swings. */
  windShare: 0.1,
  windMemory: 0.83,
  windSpread: 1.72,
  /** Share of the cloud's variance from day to day that no neighbour shares, and how much wider it swings. */
  cloudShare: 0.26,
  cloudSpread: 1.5,
  /** Clouds passing over, from hour to hour, in logits. */
  cloudHourly: 0.75,
} as const
