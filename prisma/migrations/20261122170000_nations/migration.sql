-- The code that binds a service where the council's others follow another.
ALTER TABLE "service" ADD COLUMN "complaint_code" TEXT;

-- A council works under the law of one nation; until now only its bank holidays were asked for.
update council set profile = jsonb_set(profile, '{nation}', '"england"') where profile->>'nation' = 'england-and-wales';
