-- Appends one message to a conversation and changes its state, at most once for a key.
-- KEYS: meta hash, events stream, seen hash
-- ARGV: key, message ("" for none), lifetime in seconds, wake channel,
--       guard field ("" for none), allowed values separated by "|",
--       then field, value, field, value … to set ("" deletes the field)
-- Returns {"gone"}, {"refused", present value}, {"repeat", id} or {"stored", id}.
if redis.call("EXISTS", KEYS[1]) == 0 then
  return {"gone"}
end
local before = redis.call("HGET", KEYS[3], ARGV[1])
if before then
  return {"repeat", before}
end
if ARGV[5] ~= "" then
  local present = redis.call("HGET", KEYS[1], ARGV[5]) or ""
  if not string.find("|" .. ARGV[6] .. "|", "|" .. present .. "|", 1, true) then
    return {"refused", present}
  end
end
local id = ""
if ARGV[2] ~= "" then
  id = redis.call("XADD", KEYS[2], "*", "m", ARGV[2])
end
redis.call("HSET", KEYS[3], ARGV[1], id)
for i = 7, #ARGV, 2 do
  if ARGV[i + 1] == "" then
    redis.call("HDEL", KEYS[1], ARGV[i])
  else
    redis.call("HSET", KEYS[1], ARGV[i], ARGV[i + 1])
  end
end
for i = 1, 3 do
  redis.call("EXPIRE", KEYS[i], ARGV[3])
end
redis.call("PUBLISH", ARGV[4], id)
return {"stored", id}
