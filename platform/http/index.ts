export { route, type Access, type Route, type RouteArguments } from './route.ts';
export { clientAddressOf } from './client-address.ts';
export { securityHeaders } from './security-headers.ts';
export { createHttp, type HttpOptions, type QuickAnswer, type ResolveActor } from './create-http.ts';
export { languageOf } from './language.ts';
export { isPublicAddress, lookupPublic, mayAskOutside } from './public-address.ts';
