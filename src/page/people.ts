// The colour of each person on name plates and in chats; white text on it keeps a contrast of at least 4.5.
import type { CastId } from '../story/vocabulary.ts'

export const colours: Record<CastId, string> = {
  amina: '#1d7a70', lina: '#6a52b3', salma: '#a93b66', zineb: '#8a5a0b', yassine: '#b3471b', idriss: '#2f639c', mehdi: '#2c7a3f', hamza: '#a63a32',
  bennani: '#22707a', tazi: '#5f4c40', rachidi: '#7d3f8c', mother: '#99466b', father: '#4d6124', khadija: '#8c3d55', driss: '#1c6b4a', anas: '#40508f', simo: '#a4402f',
}
