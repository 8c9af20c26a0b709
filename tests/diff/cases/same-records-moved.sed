# Records, claims and texts in another order, where it says nothing.
/<credential id="otp"/,/<\/credential>/{H;d}
/<national>/{x;s/^\n//;G}
/<accepts credentials="federa otp"\/>/{h;d}
/<accepts credentials="spid otp"\/>/{G}
