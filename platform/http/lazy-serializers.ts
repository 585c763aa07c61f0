import selectSerializer from '@fastify/fast-json-stringify-compiler';

const factory = selectSerializer.SerializerSelector();

/** A start does not wait for hundreds of answers nobody has asked for: each is compiled with its first. */
export function lazySerializers(...shared: Parameters<typeof factory>): ReturnType<typeof factory> {
  const compile = factory(...shared);
  return (route) => {
    let serialize: ReturnType<typeof compile> | undefined;
    return (data) => (serialize ??= compile(route))(data);
  };
}
