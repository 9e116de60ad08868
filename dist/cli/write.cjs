"use strict";var m=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var B=Object.prototype.hasOwnProperty;var j=(t,n)=>{for(var e in n)m(t,e,{get:n[e],enumerable:!0})},q=(t,n,e,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of U(n))!B.call(t,i)&&i!==e&&
m(t,i,{get:()=>n[i],enumerable:!(r=_(n,i))||r.enumerable});return t};var H=t=>q(m({},"__esModule",{value:!0}),t);var mt={};j(mt,{writeFiles:()=>dt});module.exports=H(mt);var d=require("fs"),p=require("path");var I=(t,n)=>`${t} ${n}${t===1?"":"s"}`;var J=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu,X=/##(\w*)\[/g,Y=t=>!/[^\n\x20-\x7e]|::|##/.test(t);function x(t){return Y(t)&&!t.includes(`
`)?t:K(t.replace(J,Z))}function Z(t){let n=t.codePointAt(0)??0;return n>65535?`\\u{${n.toString(16)}}`:`\\u${z(n)}`}var z=t=>t.toString(16).padStart(4,"0");function K(t){return t.replace(
/^(\s*):(?=:)/,"$1\\:").replace(X,"##$1\\[")}function g(t){return t instanceof Error&&"code"in t&&typeof t.code=="string"?t.code:""}var h={ok:0,findings:1,failure:2};function Q(t,n){t.stderr(`${x(n)}
`)}function S(t,n){Q(t,`openchoreo-planes: ${n}`)}var V={ENOENT:"there is no such file or directory",EACCES:"permission denied",EPERM:"permission denied",EISDIR:"it is a directory",ENOTDIR:"a part of this path \
is no directory",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"the path is too long",EROFS:"the file system is read-only",ENOSPC:"the disk is full",
EDQUOT:"the disk quota is used up",EFBIG:"the file is larger than the limit for files",EIO:"the disk reports an error",EBUSY:"another program uses it",EEXIST:"t\
here is a file of this name already",EMFILE:"too many files are open",EBADF:"it is closed",EAGAIN:"nothing can be read from it",ERR_STRING_TOO_LONG:"it is too l\
arge to be a manifest",ERR_FS_FILE_TOO_LARGE:"it is too large to be a manifest"};function w(t){return t instanceof Error?V[g(t)]??t.message:"an unknown error"}var o=require("fs");function O({path:t,shown:n,text:e,before:r}){let i=(0,o.statSync)(t,{throwIfNoEntry:!1});if(i===void 0){if(typeof r=="string")throw new Error(N);if((0,o.lstatSync)(
t,{throwIfNoEntry:!1}))throw new Error("it is a symbolic link to a file that does not exist");return{shown:n,text:e,path:t,old:void 0}}if(!i.isFile())throw new Error(
i.isDirectory()?"it is a directory":"it is not a regular file");let a=(0,o.realpathSync)(t);(0,o.accessSync)(a,o.constants.W_OK);let c=(0,o.readFileSync)(a);if(r===
null)throw new Error(T);if(r!==void 0&&!c.equals(Buffer.from(r)))throw new Error(nt(c)?tt:R);return{shown:n,text:e,path:a,old:{bytes:c,stats:i}}}function b(t,n){
return A(n,t.text,t.old?.stats),{...t,temporary:n}}function v({path:t,temporary:n,old:e}){let r=rt(t);if(r===void 0&&e!==void 0)throw new Error(N);if(r!==void 0&&
e===void 0)throw new Error(T);if(e!==void 0&&!r?.equals(e.bytes))throw new Error(R);(0,o.renameSync)(n,t)}function k({path:t,temporary:n,old:e}){e===void 0?(0,o.rmSync)(
t,{force:!0}):(A(n,e.bytes,e.stats),(0,o.utimesSync)(n,e.stats.atime,e.stats.mtime),(0,o.renameSync)(n,t))}var R="it has changed since it was read; try again",T="\
it has been created in the meantime; try again",N="it has been deleted since it was read",tt="it is UTF-16; save it as UTF-8 first",nt=t=>t[0]===255||t[0]===254;
function A(t,n,e){let r=(0,o.openSync)(t,"wx");try{(0,o.writeFileSync)(r,n),e!==void 0&&(et(r,e),(0,o.fchmodSync)(r,e.mode&4095)),(0,o.fsyncSync)(r)}finally{(0,o.closeSync)(
r)}}function et(t,{uid:n,gid:e}){let r=(0,o.fstatSync)(t);if(!(r.uid===n&&r.gid===e))for(let i of[n,r.uid])try{(0,o.fchownSync)(t,i,e);return}catch{}}function rt(t){
try{return(0,o.readFileSync)(t)}catch(n){if(g(n)==="ENOENT")return;throw n}}var P=require("os"),E=["SIGHUP","SIGINT","SIGTERM"];async function $(t){let n,e=r=>{n??=E.find(i=>i===r)};for(let r of E)process.on(r,e);try{return await t(async()=>(await new Promise(
setImmediate),n))}finally{for(let r of E)process.off(r,e)}}function M(t){return 128+P.constants.signals[t]}var f=require("fs"),l=require("path");var ot=/^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/,it=1440*60*1e3;function F(t){let n=(0,f.mkdtempSync)((0,l.join)(t,`.openchoreo-planes-${process.pid}-`));try{(0,f.writeFileSync)((0,l.join)(n,".gitignore"),`*
`)}catch(e){throw y(n),e}return n}function y(t){try{(0,f.rmSync)(t,{recursive:!0,force:!0})}catch{}}function L(t){for(let n of new Set(Array.from(t,ct)))for(let e of ft(
n)){let r=ot.exec(e)?.[1];r!==void 0&&st(Number(r),(0,l.join)(n,e))&&y((0,l.join)(n,e))}}function st(t,n){if(t===process.pid||!at(t))return!0;let e=(0,f.statSync)(
n,{throwIfNoEntry:!1});return e!==void 0&&Date.now()-e.mtimeMs>it}function at(t){try{return process.kill(t,0)}catch(n){return g(n)==="EPERM"}}function ct(t){try{
return(0,l.dirname)(f.realpathSync.native(t))}catch{return(0,l.dirname)(t)}}function ft(t){try{return(0,f.readdirSync)(t)}catch{return[]}}function dt(t,{io:n,lookedAt:e,onWritten:r}){return $(async i=>{L([...e,...t.map(({path:u})=>u)]);let a=await ut(t,i);a===void 0?r():S(n,a);let c=await i();return c===
void 0?a===void 0?h.ok:h.failure:(a===void 0&&S(n,`interrupted by ${c} after everything was written`),M(c))})}async function ut(t,n){let e=new Map,r=[],i=[],a=()=>{
for(let c of e.values())y(c)};try{let c=[];for(let s of t)c.push(await W(s,()=>O(s),n));let u=[];for(let s of c){let D=()=>(0,p.join)(lt((0,p.dirname)(s.path),e,
r),String(u.length));u.push(await W(s,()=>b(s,D()),n))}await G(n);for(let s of u)C(s,()=>v(s)),i.push(s);for(let s of e.keys())yt(s)}catch(c){let u=i.filter(s=>!pt(
s)).length;a();for(let s of r)gt(s);return`${u===0?"nothing was":`${u} of ${I(t.length,"file")} were`} written: ${w(c)}`}a()}async function W(t,n,e){return await G(
e),C(t,n)}async function G(t){let n=await t();if(n!==void 0)throw new Error(`interrupted by ${n}`)}function C({shown:t},n){try{return n()}catch(e){throw new Error(
`${t}: ${w(e)}`,{cause:e})}}function lt(t,n,e){let r=n.get(t);if(r!==void 0)return r;let i=(0,d.mkdirSync)(t,{recursive:!0});i!==void 0&&e.unshift({last:t,first:i});
let a=F(t);return n.set(t,a),a}function gt({last:t,first:n}){try{for(let e=t;;e=(0,p.dirname)(e))if((0,d.rmdirSync)(e),e===n)return}catch{}}function pt(t){try{return k(
t),!0}catch{return!1}}function yt(t){try{let n=(0,d.openSync)(t,"r");try{(0,d.fsyncSync)(n)}finally{(0,d.closeSync)(n)}}catch{}}0&&(module.exports={writeFiles});
