// Every place that can be shown, in the order of the tour.
import type { Place } from './place.ts'
import { classroom } from './classroom.ts'
import { yard } from './yard.ts'
import { aminaRoom } from './amina-room.ts'
import { street } from './street.ts'
import { livingRoom } from './living-room.ts'
import { office } from './office.ts'
import { busStop } from './bus-stop.ts'
import { club } from './club.ts'
import { phoneShop } from './phone-shop.ts'
import { park } from './park.ts'
import { market } from './market.ts'
import { residence } from './residence.ts'
import { pitch } from './pitch.ts'
import { dressingRoom } from './dressing-room.ts'
import { dunes } from './dunes.ts'

export const places: readonly Place[] = [classroom, yard, aminaRoom, street, livingRoom, office, busStop, club, phoneShop, park, market, residence, pitch, dressingRoom, dunes]
