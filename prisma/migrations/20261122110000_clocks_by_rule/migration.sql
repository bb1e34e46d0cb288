-- A case's next clock goes by the id of its rule, which names the law it comes from.
update "case" set due_clock = case
  when due_clock = 'acknowledge' then 'cmp-ack'
  when process = 'complaint' then 'cmp-stage1'
  when process = 'foi' then 'foi-response'
  when process = 'compliment' then 'compliment-thanks'
  else process || '-answer'
end
where due_clock in ('acknowledge', 'answer');
