/** An order as it is stored and sent: a JWS, byte for byte the same each time. */
export interface IssuedOrder {
  orderId: string;
  deviceId: string;
  jws: string;
}
