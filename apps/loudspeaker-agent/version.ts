export const version = 'saola-agent/0.1.0';
