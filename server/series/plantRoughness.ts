/** What one plant has over a province of many, fitted to the targets of single plants. */
export const plantRoughness = {
  /** Share of the wind's variance that no neighbour shares, its hourly memory, and how much wider it swings. */
  windShare: 0.2,
  windMemory: 0.9,
  windSpread: 1.15,
  /** Share of the cloud's variance from day to day that no neighbour shares, and how much wider it swings. */
  cloudShare: 0.2,
  cloudSpread: 1.2,
  /** Clouds passing over, from hour to hour, in logits. */
  cloudHourly: 0.7,
} as const
