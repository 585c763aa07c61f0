-- A broker outside cannot ask us who a device is: it is given the secret's hash in its own form.
alter table devices.devices add column mosquitto_hash text, add column bcrypt_hash text;
